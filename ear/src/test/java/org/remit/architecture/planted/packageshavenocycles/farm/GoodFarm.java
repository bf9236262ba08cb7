package org.remit.architecture.planted.packageshavenocycles.farm;

import org.remit.architecture.planted.packageshavenocycles.hen.BadHen;

public class GoodFarm {
    BadHen hen;
}
