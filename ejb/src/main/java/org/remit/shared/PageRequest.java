package org.remit.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size rows per page, 1 to 200
 * @param sort a field's name, with a leading minus for descending, or null for the list's own order
 */
public record PageRequest(int page, int size, String sort) {

    public static final int MAX_SIZE = 200;

    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw BusinessException.invalid("size", "error.pageOutOfRange", MAX_SIZE);
        }
        if (page < 0 || (long) page * size > Integer.MAX_VALUE) {
            throw BusinessException.invalid("page", "error.pageOutOfRange", MAX_SIZE);
        }
    }

    public static PageRequest of(int page, int size) {
        return new PageRequest(page, size, null);
    }

    public int offset() {
        return page * size;
    }

    public boolean descending() {
        return sort != null && sort.startsWith("-");
    }

    /** The sort field without its sign, or null. */
    public String sortField() {
        return descending() ? sort.substring(1) : sort;
    }
}
