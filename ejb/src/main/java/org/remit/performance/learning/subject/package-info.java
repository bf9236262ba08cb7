/** What there is to learn about: the KPIs, duties and functions of a person. */
package org.remit.performance.learning.subject;
