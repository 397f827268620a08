/** The page on which REST can be tried: Swagger UI over the document that the build makes. */
import "../elements/site-header.js";
import "../elements/site-footer.js";

/** Swagger UI is a plain script. */
interface WithSwagger {
  SwaggerUIBundle: (options: Record<string, unknown>) => unknown;
}

(globalThis as unknown as WithSwagger).SwaggerUIBundle({
  url: "openapi/throughline.yml",
  dom_id: "#try",
  deepLinking: true,
  docExpansion: "list",
  // its own server would ask an outside host whether the document is valid
  validatorUrl: null,
});
document.documentElement.dataset.ready = "true";
