package org.throughline.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Short addresses of the page on which REST can be tried, and of its document. */
@Controller
@Hidden
final class ApiPageController {

    @Get("/api")
    HttpResponse<?> page() {
        return HttpResponse.seeOther(URI.create("/api.html"));
    }

    @Get("/openapi")
    HttpResponse<?> document() {
        return HttpResponse.seeOther(URI.create("/openapi/throughline.yml"));
    }

}
