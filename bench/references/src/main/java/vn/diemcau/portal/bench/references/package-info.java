/** Two bare pages with which the benchmarks compare the portal's. They are never part of the portal itself. */
package vn.diemcau.portal.bench.references;
