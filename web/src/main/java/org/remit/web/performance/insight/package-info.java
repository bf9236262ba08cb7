/** The pages of what people see of scores and measurements. */
package org.remit.web.performance.insight;
