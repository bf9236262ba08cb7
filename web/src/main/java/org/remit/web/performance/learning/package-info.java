/** Pages of learning plans. */
package org.remit.web.performance.learning;
