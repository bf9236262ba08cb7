/**
 * What people see of scores and measurements while a period runs: how one's own score came about and where one falls short. Its
 * parts: {@code owing} (who owes numbers), {@code trend} (a KPI over its last periods, with a forecast), {@code team} (the heat map
 * of people and KPIs) and {@code funnel} (KPIs by the stages of the user's life cycle). It stores nothing.
 */
package org.remit.performance.insight;
