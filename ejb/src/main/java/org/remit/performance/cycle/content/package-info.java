/** What a request for a review cycle may ask for: its rules, what it begins with, and how it is stored. */
package org.remit.performance.cycle.content;
