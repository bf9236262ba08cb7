package org.remit.web.performance.insight;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.remit.performance.insight.trend.Trend;
import org.remit.performance.insight.trend.TrendPoint;
import org.remit.web.shared.Msg;

/**
 * What Chart.js draws of a trend. It becomes part of a script, so nothing that somebody has typed is in it: periods, numbers and the
 * names of the three lines. trend.js gives it the colours of the theme.
 */
class TrendChart {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Msg msg;

    TrendChart(Msg msg) {
        this.msg = msg;
    }

    String of(Trend trend) {
        List<TrendPoint> points = trend.points();
        JsonArrayBuilder labels = JSON.createArrayBuilder();
        points.forEach(point -> labels.add(point.period()));
        JsonArrayBuilder lines = JSON.createArrayBuilder()
                .add(line("actual", msg.get("insight.actual"), points, TrendPoint::value))
                .add(line("target", msg.get("insight.target"), points, TrendPoint::target));
        if (trend.forecasts()) {
            lines.add(line("forecast", msg.get("insight.forecast"), points, point -> joined(point, points)));
        }
        return JSON.createObjectBuilder()
                .add("type", "line")
                .add("data", JSON.createObjectBuilder().add("labels", labels).add("datasets", lines))
                .add("options", JSON.createObjectBuilder())
                .build()
                .toString();
    }

    /** The forecast begins at the last point that was measured, so that the line goes on. */
    private static BigDecimal joined(TrendPoint point, List<TrendPoint> points) {
        int next = points.indexOf(point) + 1;
        boolean last = point.value() != null
                && next < points.size()
                && points.get(next).value() == null;
        return last ? point.value() : point.forecast();
    }

    private static JsonObjectBuilder line(
            String role, String label, List<TrendPoint> points, Function<TrendPoint, BigDecimal> number) {
        JsonArrayBuilder data = JSON.createArrayBuilder();
        for (TrendPoint point : points) {
            BigDecimal value = number.apply(point);
            if (value == null) {
                data.addNull();
            } else {
                data.add(value);
            }
        }
        return JSON.createObjectBuilder().add("role", role).add("label", label).add("data", data);
    }
}
