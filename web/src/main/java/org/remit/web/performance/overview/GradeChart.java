package org.remit.web.performance.overview;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import org.remit.performance.overview.distribution.GradeCounts;
import org.remit.performance.overview.distribution.GradeDistribution;
import org.remit.web.shared.Msg;

/**
 * What Chart.js draws of the grades: bars for the shares of this cycle and of the one before. It becomes part of a script, so the
 * letters of the grades are the only typed texts in it, as JSON writes them. grades.js gives it the colours of the theme.
 */
final class GradeChart {

    private static final JsonProvider JSON = JsonProvider.provider();

    private GradeChart() {}

    static String of(GradeDistribution distribution, Msg msg) {
        JsonArrayBuilder labels = JSON.createArrayBuilder();
        distribution.grades().forEach(grade -> labels.add(escaped(grade.letter())));
        JsonArrayBuilder bars = JSON.createArrayBuilder()
                .add(bars(
                        "present",
                        msg.get("distribution.thisCycle"),
                        distribution.total().present()));
        if (distribution.total().before() != null) {
            bars.add(bars(
                    "before",
                    msg.get("distribution.cycleBefore"),
                    distribution.total().before()));
        }
        return JSON.createObjectBuilder()
                .add("type", "bar")
                .add("data", JSON.createObjectBuilder().add("labels", labels).add("datasets", bars))
                .add("options", JSON.createObjectBuilder())
                .build()
                .toString();
    }

    /** Nothing in it can end the script that it stands in. */
    private static String escaped(String letter) {
        return letter.replaceAll("[<>&]", "");
    }

    private static JsonObjectBuilder bars(String role, String label, GradeCounts counts) {
        JsonArrayBuilder data = JSON.createArrayBuilder();
        for (int grade = 0; grade < counts.counts().size(); grade++) {
            if (counts.rated() == 0) {
                data.addNull();
            } else {
                data.add(counts.share(grade));
            }
        }
        return JSON.createObjectBuilder().add("role", role).add("label", label).add("data", data);
    }
}
