/** How fast an event of a meeting reaches everybody: tens of thousands of sockets at two portal servers, and at two bare ones. */
package vn.diemcau.portal.bench.live;
