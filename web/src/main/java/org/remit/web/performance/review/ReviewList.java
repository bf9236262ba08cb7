package org.remit.web.performance.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.review.list.ReviewFilter;
import org.remit.performance.review.list.ReviewListService;
import org.remit.performance.review.list.ReviewRow;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The reviews as a file; how far they are, and no result. */
@RequestScoped
public class ReviewList implements ExportedList {

    @Inject
    ReviewListService reviews;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String title() {
        return "reviews.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        ReviewFilter filter = ReviewsBacking.filter(request);
        out.row(msg.all(
                "reviews.person",
                "reviews.cycle",
                "reviews.unit",
                "reviews.stage",
                "progress.waitsFor",
                "progress.request"));
        ListDownload.pages(page -> reviews.reviews(filter, page), rows -> rows.forEach(row -> out.row(row(row))));
    }

    private List<Object> row(ReviewRow row) {
        return Arrays.asList(
                msg.of(row.person()),
                msg.of(row.cycle()),
                msg.of(row.unitName()),
                msg.of(row.stage()),
                msg.of(row.waitsFor()),
                row.request());
    }
}
