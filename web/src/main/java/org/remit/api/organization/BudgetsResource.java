package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.organization.budget.BudgetRow;
import org.remit.organization.budget.BudgetService;
import org.remit.shared.BusinessException;

/** What units may spend on positions. */
@RequestScoped
@Path("budgets")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class BudgetsResource {

    /** @param units in the order of the tree */
    public record Budgets(int year, List<BudgetRow> units) {}

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    BudgetService budgets;

    @GET
    @Path("{year}")
    @Operation(
            operationId = "budgets",
            summary = "All units with their budgets for a year and what is left of them",
            description = "For HR, finance and the auditor.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "The units")
    public Budgets budgets(@PathParam("year") String year) {
        return new Budgets(number(year), budgets.budgets(number(year)));
    }

    @PUT
    @Path("{year}/{unit}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setBudget",
            summary = "Sets a unit's budget for a year",
            description = "For the HR manager. The version is the one that was read.")
    @APIResponse(responseCode = "204", description = "It is set")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void save(@PathParam("year") String year, @PathParam("unit") String unit, BudgetBody body) {
        budgets.save(body.edit(unit, number(year)));
    }

    private static int number(String year) {
        if (!year.matches("\\d{4}")) {
            throw BusinessException.invalid("year", "error.yearOutOfRange", FIRST_YEAR, LAST_YEAR);
        }
        return Integer.parseInt(year);
    }
}
