package org.remit.api.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.performance.kpi.KpiEdit;
import org.remit.performance.kpi.KpiService;
import org.remit.performance.kpi.list.KpiDuty;
import org.remit.performance.kpi.list.KpiLibraryService;
import org.remit.shared.PageRequest;

/** The KPI library. */
@RequestScoped
@Path("performance/kpis")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class KpisResource {

    private static final Set<String> SORTABLE =
            Set.of("code", "name", "nameZh", "unit", "stage", "function", "frequency");
    private static final Set<String> DUTIES_SORTABLE = Set.of("position", "unit", "code", "target");

    @Inject
    KpiLibraryService library;

    @Inject
    KpiService kpis;

    @GET
    @Operation(
            operationId = "kpis",
            summary = "The KPIs of the library as they are at present, those that duties use first",
            description = "Can be sorted by code, name, nameZh, unit, stage, function or frequency.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of KPIs")
    public PageBody<KpiRowBody> kpis(@BeanParam KpiQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(library.kpis(wanted.filter(), page), page, KpiRowBody::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "kpi", summary = "A KPI with all its versions")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The KPI")
    public KpiBody kpi(@PathParam("code") String code) {
        return KpiBody.of(library.kpi(code));
    }

    @GET
    @Path("{code}/duties")
    @Operation(
            operationId = "kpiDuties",
            summary = "The duties in force that use a KPI, with their targets",
            description = "Can be sorted by position, unit, code or target.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "One page of duties")
    public PageBody<KpiDuty> duties(@PathParam("code") String code, @BeanParam ListQuery query) {
        PageRequest page = query.request(DUTIES_SORTABLE);
        library.kpi(code);
        return PageBody.of(library.duties(code, page), page, duty -> duty);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createKpi", summary = "Enters a KPI", description = "For HR.")
    @APIResponse(
            responseCode = "201",
            description = "The KPI",
            headers = @Header(name = "Location", description = "where the KPI stands"),
            content = @Content(schema = @Schema(implementation = KpiBody.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response create(KpiWish wish) {
        KpiEdit kpi = wish.edit();
        kpis.create(kpi);
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(
                        HttpHeaders.LOCATION,
                        "/api/performance/kpis/" + URLEncoder.encode(kpi.code(), StandardCharsets.UTF_8))
                .entity(kpi(kpi.code()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeKpi",
            summary = "Writes the next version of a KPI",
            description =
                    "For HR, with a reason. The versions before stay as they are. With the version that was read: a KPI that"
                            + " somebody else has changed meanwhile is left as it is.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void change(@PathParam("code") String code, KpiWish wish) {
        kpis.change(wish.edit(code));
    }

    @POST
    @Path("{code}/retirement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "retireKpi",
            summary = "Retires a KPI",
            description = "For HR. Nothing new is to use it; what uses it keeps it.")
    @APIResponse(responseCode = "204", description = "It is retired")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void retire(@PathParam("code") String code, KpiMove move) {
        kpis.retire(move.edit(code));
    }

    @POST
    @Path("{code}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeKpiBack", summary = "Takes a retired KPI back into use", description = "For HR.")
    @APIResponse(responseCode = "204", description = "It is in use")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void takeBack(@PathParam("code") String code, KpiMove move) {
        kpis.takeBack(move.edit(code));
    }
}
