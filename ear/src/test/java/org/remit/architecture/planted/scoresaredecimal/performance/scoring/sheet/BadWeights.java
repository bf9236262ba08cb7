package org.remit.architecture.planted.scoresaredecimal.performance.scoring.sheet;

class BadWeights {
    float[] weights() {
        return new float[] {40, 60};
    }
}
