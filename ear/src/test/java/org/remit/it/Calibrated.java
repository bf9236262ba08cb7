package org.remit.it;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.remit.performance.review.ReviewSweep;

/** Brings a cycle and its reviews to calibration without the weeks that it takes, for tests in a browser too. */
@WebServlet("/calibrated")
public class Calibrated extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    transient DataSource database;

    @Inject
    transient ReviewSweep sweep;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try {
            sweep.sweep();
            bring(new Tables(database), request.getParameter("cycle"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param number of the request that the cycle began with */
    static void bring(Tables tables, String number) throws SQLException {
        String cycle = tables.value("SELECT id FROM performance_cycle WHERE request_id = " + tables.requestId(number));
        tables.execute("UPDATE performance_cycle SET stage = 'CALIBRATION' WHERE id = " + cycle);
        graded(tables, cycle);
    }

    /** Who has a head is rated by them; it waits for nothing, since its flow is where it was. */
    static void graded(Tables tables, String cycle) throws SQLException {
        tables.execute(
                "UPDATE performance_review SET stage = 'CALIBRATION', waits_for = NULL, total = 70, percent_rated = 100,"
                        + " grade_before = 'B', grade_after = 'B' WHERE cycle_id = " + cycle);
        tables.execute(
                "UPDATE performance_review_part SET rated_by = (SELECT MIN(a.person_id) FROM organization_assignment a"
                        + " JOIN organization_position p ON p.id = a.position_id JOIN organization_unit u ON u.head_position = p.code"
                        + " WHERE u.code = performance_review_part.unit_code) WHERE review_id IN"
                        + " (SELECT id FROM performance_review WHERE cycle_id = " + cycle + ")");
    }
}
