package org.remit.api.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.remit.governance.rule.RuleFilter;
import org.remit.governance.rule.RuleReadingService;
import org.remit.governance.rule.RuleRow;
import org.remit.governance.rule.RuleService;
import org.remit.governance.rule.RuleUnread;
import org.remit.governance.rule.RuleView;
import org.remit.governance.rule.content.RuleDifference;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

/** The rules of the company. */
@RequestScoped
@Path("rules")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "governance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class RulesResource {

    private static final Set<String> SORTABLE_READERS = Set.of("since", "unit");
    private static final Set<String> SORTABLE = Set.of("code", "kind", "titleZh", "title", "from");

    @Inject
    RuleService rules;

    @Inject
    RuleReadingService readings;

    @GET
    @Operation(
            operationId = "rules",
            summary = "Rules in force, coming and under way",
            description =
                    "Those that are for the caller; under way, those whose request the caller may see. Can be sorted by"
                            + " code, kind, titleZh, title or from.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of versions")
    public PageBody<RuleRow> rules(@BeanParam RuleQuery wanted, @BeanParam ListQuery query) {
        RuleFilter filter = wanted.filter();
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(rules.rules(filter, page), page, row -> row);
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "rule",
            summary = "A rule with its articles and the decision by which it is in force",
            description = "The version in force, else the next, else the last there was.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The rule")
    public RuleView rule(
            @PathParam("code") String code,
            @Parameter(description = "the number of a certain version") @QueryParam("version") String version) {
        return rules.rule(code, version == null ? null : number("version", version));
    }

    @GET
    @Path("{code}/versions")
    @Operation(operationId = "ruleVersions", summary = "The adopted versions of a rule, the newest first")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "All versions")
    public RuleVersionList versions(@PathParam("code") String code) {
        return new RuleVersionList(rules.versions(code));
    }

    @GET
    @Path("{code}/difference")
    @Operation(
            operationId = "ruleDifference",
            summary = "What one version says otherwise than another, article by article")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The articles that differ")
    public RuleDifference difference(
            @PathParam("code") String code,
            @Parameter(description = "the number of the earlier version", required = true) @QueryParam("from")
                    String from,
            @Parameter(description = "the number of the later version", required = true) @QueryParam("to") String to) {
        return rules.difference(code, number("from", from), number("to", to));
    }

    @GET
    @Path("{code}/unconfirmed")
    @Operation(
            operationId = "ruleUnconfirmed",
            summary = "Who has yet to confirm that they have read a version, the longest asked first",
            description = "For HR, and for heads those of their units. Can be sorted by since or unit.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "One page of people")
    public PageBody<RuleUnread> unconfirmed(
            @PathParam("code") String code,
            @Parameter(description = "the number of the version", required = true) @QueryParam("version")
                    String version,
            @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE_READERS);
        return PageBody.of(readings.unread(code, number("version", version), page), page, row -> row);
    }

    private static int number(String parameter, String text) {
        if (text == null || !text.matches("\\d{1,9}")) {
            throw BusinessException.invalid(parameter, "api.notAWholeNumber");
        }
        return Integer.parseInt(text);
    }
}
