package org.throughline.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** What the OpenAPI document says about the whole. */
@OpenAPIDefinition(info = @Info(title = "Throughline", version = "v1",
        description = "How much the courses that teachers chose hang together. Undefined values are null. Lists are paged"
                + " with limit and after. Errors are RFC 9457 problem documents.",
        license = @License(name = "GPL-3.0", url = "https://www.gnu.org/licenses/gpl-3.0.txt")))
final class OpenApi {

    private OpenApi() {
    }

}
