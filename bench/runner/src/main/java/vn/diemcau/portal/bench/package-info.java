/** Benchmarks: {@code ./portal bench NAME} starts {@link vn.diemcau.portal.bench.Main}. */
package vn.diemcau.portal.bench;
