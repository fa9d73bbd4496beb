package vn.diemcau.portal.core.structure;

/**
 * A section with its place in the tree as it is read from top to bottom.
 *
 * @param depth 0 for those at the top
 * @param first whether no sibling stands before it
 * @param last  whether no sibling stands after it
 */
public record TreeLine(SectionNode node, int depth, boolean first, boolean last) {
}
