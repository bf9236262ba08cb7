package org.remit.api.performance.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.performance.review.Rating;
import org.remit.performance.review.ReviewService;
import org.remit.performance.review.list.ReviewListService;
import org.remit.performance.review.list.ReviewRow;
import org.remit.performance.review.view.ReviewView;
import org.remit.shared.PageRequest;

/** Reviews. What is said in them is said to their work items, as to those of any request. */
@RequestScoped
@Path("performance/reviews")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ReviewsResource {

    private static final Set<String> SORTABLE = Set.of("person", "cycle", "unit", "stage");

    @Inject
    ReviewListService list;

    @Inject
    ReviewService reviews;

    @GET
    @Operation(
            operationId = "reviews",
            summary = "The reviews that the caller may see, and how far they are",
            description =
                    "HR sees all, heads those of their units and of those below, everybody their own; no results. Can be"
                            + " sorted by person, cycle, unit or stage.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of reviews")
    public PageBody<ReviewRow> reviews(@BeanParam ReviewQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(list.reviews(wanted.filter(), page), page, row -> row);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(
            operationId = "review",
            summary = "A review, as far as the caller may see it",
            description =
                    "What somebody may not see at its stage is null. That it was read is logged, except by whose it is.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView review(
            @PathParam("id") long id,
            @Parameter(description = "why an auditor looks at it; nobody else needs it") @QueryParam("reason")
                    String reason) {
        return reviews.review(id, reason);
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/self-assessment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assessOneself",
            summary = "Writes the caller's self-assessment",
            description = "While they are asked for it. It is handed in by ASSESSED, said to the work item.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void assessOneself(@PathParam("id") long id, SelfAssessmentWish wish) {
        reviews.assessOneself(id, wish.version(), wish.text());
    }

    @PUT
    @Path("parts/{part: [0-9]{1,18}}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ratePart",
            summary = "Writes what the caller says of the part that is theirs",
            description = "For heads, while they are asked. It is handed in by ASSESSED, said to the work item.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void rate(@PathParam("part") long part, RatingWish wish) {
        reviews.rate(part, wish.version(), new Rating(wish.conduct(), wish.remark()));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/appeal-grade")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeAppealGrade",
            summary = "Writes down the grade that a granted appeal leads to",
            description =
                    "For members of the panel, while they are asked; only a grade better than the one that holds, any"
                            + " when there is none. It holds when the appeal is granted.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void proposeGrade(@PathParam("id") long id, AppealGradeWish wish) {
        reviews.proposeGrade(id, wish.version(), wish.grade());
    }
}
