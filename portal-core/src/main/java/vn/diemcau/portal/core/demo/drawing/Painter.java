package vn.diemcau.portal.core.demo.drawing;

/** Draws one kind of scene; all variety comes from the canvas' own random numbers. */
@FunctionalInterface
interface Painter {
    void paint(Canvas canvas);
}
