/** Reviews as their readers see them: what somebody may not see is not there. */
package org.remit.performance.review.view;
