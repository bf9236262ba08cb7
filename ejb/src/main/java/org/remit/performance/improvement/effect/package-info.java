/** What has become of a KPI since a measure against its fall was carried out. */
package org.remit.performance.improvement.effect;
