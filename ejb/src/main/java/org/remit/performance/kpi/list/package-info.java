/** The library as everybody reads it: the list, a KPI with its versions, and which duties use it. */
package org.remit.performance.kpi.list;
