package org.remit.api.performance.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.performance.measurement.MeasurementService;
import org.remit.performance.measurement.Recorded;
import org.remit.performance.measurement.entry.Origin;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

/** What is measured of KPIs. */
@RequestScoped
@Path("performance/measurements")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class MeasurementsResource {

    private static final Set<String> SORTABLE = Set.of("period", "kpi", "unit", "position", "recordedAt");

    @Inject
    MeasurementService measurements;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordMeasurements",
            summary = "Takes measurements in, all or none",
            description =
                    "1 to 5,000 of them, for HR, for who holds the position that owns the KPI, and for heads of the unit and"
                            + " of those above. May be sent again: what is there under its key as it is, is left as it is; another"
                            + " number under the same key corrects it and needs a reason. The errors name each measurement, as"
                            + " measurements[3].value. 423 when days are locked.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "200", description = "What has become of them")
    public Recorded record(MeasurementBatch batch) {
        return measurements.record(batch.entries(), Origin.PUSHED);
    }

    @GET
    @Operation(
            operationId = "measurements",
            summary = "The present measurements that the caller may read, the latest period first",
            description = "Can be sorted by period, kpi, unit, position or recordedAt.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of measurements")
    public PageBody<MeasurementBody> measurements(@BeanParam MeasurementQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(measurements.measurements(wanted.filter(), page), page, MeasurementBody::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "measurement", summary = "A measurement with all that it was before")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The measurement")
    public MeasurementHistory measurement(@PathParam("id") String id) {
        return MeasurementHistory.of(measurements.measurement(number(id)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawMeasurement",
            summary = "Takes a measurement back, with a reason",
            description = "What was measured stays in its history. 423 when its days are locked.")
    @APIResponse(responseCode = "204", description = "It counts no more")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void withdraw(@PathParam("id") String id, MeasurementWithdrawal withdrawal) {
        measurements.withdraw(number(id), withdrawal.reason());
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.measurementUnknown", id);
        }
        return Long.parseLong(id);
    }
}
