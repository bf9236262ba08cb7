package org.remit.organization.todo;

/**
 * What a to-do is about.
 *
 * @param function the code of a function, or null for an overlap
 * @param firstDuty the code of the pair's first duty, or null
 * @param secondDuty that of its second
 */
public record TodoSubject(TodoKind kind, String function, String firstDuty, String secondDuty) {

    public static TodoSubject of(TodoKind kind, String function) {
        return new TodoSubject(kind, function, null, null);
    }

    public static TodoSubject of(String firstDuty, String secondDuty) {
        return new TodoSubject(TodoKind.OVERLAP, null, firstDuty, secondDuty);
    }

    @Override
    public String toString() {
        return kind == TodoKind.OVERLAP ? kind + " " + firstDuty + " / " + secondDuty : kind + " " + function;
    }
}
