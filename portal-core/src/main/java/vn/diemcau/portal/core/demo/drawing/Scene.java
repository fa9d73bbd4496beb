package vn.diemcau.portal.core.demo.drawing;

/** What an illustration of the demo hospital shows. The demo data names these constants. */
public enum Scene {
    /** A hall before a large screen of connection points. */
    CONFERENCE,
    /** A bed with a monitor line and a window. */
    WARD,
    /** Colleagues side by side. */
    TEAM,
    /** Places joined to a centre. */
    NETWORK,
    /** Pots and bowls of the hospital's kitchen. */
    MEAL,
    /** A blood bag and drops. */
    BLOOD,
    /** Hands under running water. */
    HANDS,
    /** Shelves of medicine with pills in front. */
    PHARMACY,
    /** Flasks and a microscope. */
    LAB,
    /** A chest film on a light box. */
    XRAY,
    /** An ambulance on its way. */
    AMBULANCE,
    /** A pitch with goal, ball and cup. */
    SPORT,
    /** Volunteers planting trees. */
    TREE,
    /** A house with smoke and a jet of water. */
    FIRE_DRILL,
    /** A trainer at the board before a class. */
    TRAINING,
    /** A tablet with charts. */
    RECORDS,
    /** Peach blossom and lanterns of the lunar new year. */
    TET,
    /** The front of the hospital. */
    BUILDING
}
