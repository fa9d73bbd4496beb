package vn.diemcau.portal.core.demo;

/** Draws one kind of scene; all variety comes from the canvas' own random numbers. */
@FunctionalInterface
interface Painter {
    void paint(Canvas canvas);
}
