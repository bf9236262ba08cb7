package org.remit.organization.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands above itself. */
final class Circles {

    private Circles() {}

    /**
     * The codes that are part of a circle.
     *
     * @param above by each code the one above it
     */
    static List<String> in(Map<String, String> above) {
        Map<String, Integer> walks = new HashMap<>();
        List<String> found = new ArrayList<>();
        int walk = 0;
        for (String start : above.keySet()) {
            walk++;
            String code = start;
            while (code != null && above.containsKey(code) && !walks.containsKey(code)) {
                walks.put(code, walk);
                code = above.get(code);
            }
            if (code != null && walks.getOrDefault(code, 0) == walk) {
                String member = code;
                do {
                    found.add(member);
                    member = above.get(member);
                } while (!member.equals(code));
            }
        }
        return found;
    }
}
