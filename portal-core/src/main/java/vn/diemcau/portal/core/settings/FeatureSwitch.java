package vn.diemcau.portal.core.settings;

/** Whether a part of the portal is on. */
public record FeatureSwitch(Feature feature, boolean on, long version) {
}
