package org.remit.api.shared;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.PageRequest;

/** Which part of a list is wanted. The parameters come as texts, since JAX-RS answers 404 to a page that is no number. */
public class ListQuery {

    private static final int DEFAULT_SIZE = 20;

    @QueryParam("page")
    @Parameter(
            description = "which page, from 0",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    String page;

    @QueryParam("size")
    @Parameter(
            description = "rows per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    String size;

    @QueryParam("sort")
    @Parameter(description = "a field that the list can be sorted by, with a leading minus for descending")
    String sort;

    /**
     * @param sortable the fields by which the list can be sorted
     * @throws BusinessException INVALID, naming each wrong parameter
     */
    public PageRequest request(Set<String> sortable) {
        List<Violation> violations = new ArrayList<>();
        int wantedSize = number("size", size, 1, PageRequest.MAX_SIZE, DEFAULT_SIZE, violations);
        int lastPage = Integer.MAX_VALUE / PageRequest.MAX_SIZE;
        int wantedPage = number("page", page, 0, lastPage, 0, violations);
        String wantedSort = sort == null || sort.isBlank() ? null : sort;
        if (wantedSort != null && !sortable.contains(wantedSort.replaceFirst("^-", ""))) {
            violations.add(Violation.of("sort", "api.unknownChoice", String.join(", ", new TreeSet<>(sortable))));
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        return new PageRequest(wantedPage, wantedSize, wantedSort);
    }

    private static int number(
            String name, String text, int least, int most, int otherwise, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            violations.add(Violation.of(name, "api.numberOutOfRange", least, most));
        }
        return number;
    }
}
