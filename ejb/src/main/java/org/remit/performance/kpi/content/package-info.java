/** What the library has from the start: the KPIs of the templates, completed, in both languages. */
package org.remit.performance.kpi.content;
