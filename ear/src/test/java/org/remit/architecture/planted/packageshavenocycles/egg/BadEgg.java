package org.remit.architecture.planted.packageshavenocycles.egg;

import org.remit.architecture.planted.packageshavenocycles.hen.BadHen;

public class BadEgg {
    BadHen from;
}
