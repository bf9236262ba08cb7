package org.remit.architecture.planted.scoresaredecimal.overlap;

/** What nobody is scored by. */
class GoodSimilarity {
    double cosine;
}
