/** Finds units, positions, people, functions and duties by code, by their words and by how those sound. */
package org.remit.organization.search;
