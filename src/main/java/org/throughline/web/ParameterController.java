package org.throughline.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.report.AnalysisKind;
import org.throughline.report.ParameterDefinition;
import org.throughline.report.RunParameters;

/** What can be said to the analyses. */
@Controller("/api/v1/parameters")
@Tag(name = "runs")
final class ParameterController {

    /**
     * The parameters of all analyses.
     *
     * @param coherence those of coherence
     * @param threads those of threads
     * @param engagement those of engagement
     * @param motivation those of motivation
     */
    @Serdeable
    record Parameters(List<Parameter> coherence, List<Parameter> threads, List<Parameter> engagement,
            List<Parameter> motivation) {
    }

    /**
     * One parameter.
     *
     * @param name its name
     * @param type choice, choices, number, integer or text
     * @param defaultValue the value where nothing is said
     * @param choices the values there are, null if they are not listed
     * @param min least value, null for no bound
     * @param max greatest value, null for no bound
     * @param description what it does
     */
    @Serdeable
    record Parameter(String name, String type, Object defaultValue, @Nullable List<String> choices,
            @Nullable Double min, @Nullable Double max, String description) {

        static Parameter of(ParameterDefinition definition) {
            return new Parameter(definition.name(), definition.type().name().toLowerCase(Locale.ROOT),
                    definition.fallback(), definition.choices().isEmpty() ? null : definition.choices(),
                    definition.min(), definition.max(), definition.description());
        }

    }

    @Get
    @Operation(summary = "The parameters of the analyses, with defaults, choices and bounds")
    Parameters parameters() {
        return new Parameters(of(AnalysisKind.COHERENCE), of(AnalysisKind.THREADS), of(AnalysisKind.ENGAGEMENT),
                of(AnalysisKind.MOTIVATION));
    }

    private static List<Parameter> of(AnalysisKind kind) {
        return RunParameters.definitions(kind).stream().map(Parameter::of).toList();
    }

}
