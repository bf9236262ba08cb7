/** What people see of scores, offered to programs. */
package org.remit.api.performance.insight;
