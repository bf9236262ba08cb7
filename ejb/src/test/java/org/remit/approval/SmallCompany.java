package org.remit.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** An organisation of units with heads, superiors and a board, and its one kind of request. */
final class SmallCompany implements Participants, Board, RequestKind {

    final Map<String, List<Long>> heads = new HashMap<>();
    final Map<Long, Long> superiors = new HashMap<>();
    final List<Long> board = new ArrayList<>();
    final Set<Long> concerned = new HashSet<>();
    String cost = "24,000";
    /** The steps whose comments only those who wrote them may see. */
    final Set<String> closed = new HashSet<>();
    /** Who only confirms that they have read it. */
    final Set<Long> onlyReading = new HashSet<>();
    /** What may not be said yet. */
    final Set<Outcome> tooEarly = new HashSet<>();

    final Set<Outcome> explained = new HashSet<>();

    boolean withdrawable = true;
    boolean confidential;
    VoteSettings voteSettings;
    final Map<Integer, List<Summary.Line>> contents = new HashMap<>();
    final List<Long> applied = new ArrayList<>();
    final List<Long> discarded = new ArrayList<>();

    @Override
    public List<Long> headOf(String unit) {
        return heads.getOrDefault(unit, List.of());
    }

    @Override
    public Optional<Long> superiorOfUnit(String unit) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> superiorOf(long person) {
        return Optional.ofNullable(superiors.get(person));
    }

    @Override
    public List<Long> members() {
        return board;
    }

    @Override
    public Optional<VoteSettings> voteSettings() {
        return Optional.ofNullable(voteSettings);
    }

    @Override
    public String key() {
        return "position-opening";
    }

    @Override
    public boolean confidential() {
        return confidential;
    }

    @Override
    public void submitting(long requestId) {}

    @Override
    public void discarding(long requestId) {
        discarded.add(requestId);
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        return Map.of("unit", "A", "second", "B", "third", "C");
    }

    @Override
    public Map<String, Object> factsAfterVote(long requestId) {
        return Map.of("unit", "A");
    }

    @Override
    public Summary summary(long requestId) {
        return new Summary(List.of(
                new Summary.Line("summary.title", new LocalizedText("编导", "Producer"), false),
                new Summary.Line("summary.cost", new LocalizedText(null, cost), true)));
    }

    /** Keeps what was said when the content was sent. */
    @Override
    public Summary summary(long requestId, Summary before) {
        List<Summary.Line> lines = new ArrayList<>(summary(requestId).lines());
        String sent = before.lines().stream()
                .filter(line -> line.label().equals("summary.sent"))
                .map(line -> line.value().en())
                .findFirst()
                .orElse(cost);
        lines.add(new Summary.Line("summary.sent", new LocalizedText(null, sent), false));
        return new Summary(lines);
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return contents.getOrDefault(contentVersion, List.of());
    }

    @Override
    public void deciding(long requestId, String step, long personId, Outcome outcome, String read) {
        if (tooEarly.contains(outcome)) {
            throw BusinessException.conflict("error.tooEarly", step);
        }
    }

    @Override
    public boolean needsComment(String step, Outcome outcome) {
        return explained.contains(outcome);
    }

    @Override
    public boolean withdrawable() {
        return withdrawable;
    }

    @Override
    public Predicate<String> discloses(long requestId, long personId) {
        return step -> !closed.contains(step);
    }

    @Override
    public boolean onlyReads(long requestId, long personId) {
        return onlyReading.contains(personId);
    }

    @Override
    public void apply(long requestId) {
        applied.add(requestId);
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        return concerned.contains(personId);
    }
}
