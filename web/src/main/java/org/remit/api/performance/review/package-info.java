/** Reviews, for programs. */
package org.remit.api.performance.review;
