package org.remit.architecture.planted.scoresaredecimal.performance.scoring;

class BadRatio {
    double ratio;
}
