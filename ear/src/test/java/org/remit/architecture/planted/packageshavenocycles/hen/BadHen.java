package org.remit.architecture.planted.packageshavenocycles.hen;

import org.remit.architecture.planted.packageshavenocycles.egg.BadEgg;

public class BadHen {
    BadEgg laid;
}
