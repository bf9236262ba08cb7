package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.remit.organization.UnitBook;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.PublicationCheck;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** Nothing is published while a session is open, or when its grades are others than those it was closed with. */
@ApplicationScoped
public class SessionsClosed implements PublicationCheck {

    @Inject
    Calibrations calibrations;

    @Inject
    CalibrationGrades grades;

    @Inject
    CycleBook cycles;

    @Inject
    UnitBook units;

    @Override
    public void refuseUnlessReady(long cycleId) {
        List<CalibrationSession> sessions = calibrations.ofCycle(cycleId);
        refuse("error.calibrationOpen", sessions, CalibrationSession::open);
        CycleView cycle = cycles.cycle(cycleId);
        refuse(
                "error.calibrationOutdated",
                sessions,
                session -> !grades.counts(session, cycle)
                        .counts()
                        .equals(session.closedWith().counts()));
    }

    private void refuse(String key, List<CalibrationSession> sessions, Predicate<CalibrationSession> which) {
        List<String> wrong = sessions.stream()
                .filter(which)
                .map(session -> session.group().unit())
                .toList();
        if (!wrong.isEmpty()) {
            throw BusinessException.conflict(key, names(wrong));
        }
    }

    private LocalizedText names(List<String> codes) {
        Map<String, LocalizedText> names = units.names(Set.copyOf(codes));
        return new LocalizedText(names(codes, names, Locale.CHINESE, "、"), names(codes, names, Locale.ENGLISH, ", "));
    }

    private static String names(List<String> codes, Map<String, LocalizedText> names, Locale locale, String separator) {
        return codes.stream().map(code -> names.get(code).in(locale)).collect(Collectors.joining(separator));
    }
}
