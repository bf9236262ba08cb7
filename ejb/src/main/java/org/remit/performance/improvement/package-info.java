/**
 * What is done about a KPI that fell below its threshold: finding, proposal, agreed measure, effect. Its parts: {@code opening} (which
 * KPIs have fallen) and {@code list} (improvements as they are read).
 */
package org.remit.performance.improvement;
