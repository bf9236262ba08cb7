package org.remit.architecture.planted.scoresaredecimal.performance.scoring;

class BadQuotient {
    String of(int part, int whole) {
        return String.valueOf(part * 100.0 / whole);
    }
}
