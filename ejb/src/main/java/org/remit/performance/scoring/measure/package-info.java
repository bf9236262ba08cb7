/** How measurements become one actual, over time and over people, and which targets shrink with the days of a part. */
package org.remit.performance.scoring.measure;
