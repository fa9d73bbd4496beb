package vn.diemcau.portal.core.papers.forms;

import java.util.List;
import vn.diemcau.portal.core.papers.text.Block;

/** The sentence by which a paper names the wrong one whose place it takes. */
final class Replacing {

    private Replacing() {
    }

    static void say(List<Block> body, Frame frame) {
        var old = frame.replaces();
        if (old != null) {
            body.add(FormWords.sentence("replaces", old.type(), old.number(), old.day()));
        }
    }
}
