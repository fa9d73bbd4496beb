package vn.diemcau.portal.core.papers.text;

import java.util.List;

/**
 * Who signs: Nghị định 30/2020/NĐ-CP, appendix I, II.7.
 *
 * @param authority null if somebody signs by their own post
 * @param whom      for whom or instead of whom, such as {@code Giám đốc}; empty where the authority names nobody
 * @param post      the post of who signs
 * @param title     an academic title; empty unless the section writes it (the decree lets health units do so)
 * @param name      in full
 */
public record Signature(Authority authority, String whom, String post, String title, String name) {

    public Signature {
        whom = PaperWords.capitals(PaperLine.of(whom));
        post = PaperWords.capitals(PaperLine.of(post));
        title = PaperLine.of(title);
        name = PaperLine.of(name);
    }

    /** Somebody who signs by their own post. */
    public static Signature own(String post, String title, String name) {
        return new Signature(null, "", post, title, name);
    }

    /** What stands above the signature, such as {@code KT. GIÁM ĐỐC} and {@code PHÓ GIÁM ĐỐC}. */
    public List<String> posts(PaperForm form) {
        if (authority == null) {
            return List.of(post);
        }
        return whom.isEmpty() ? List.of(authority.written(form) + ' ' + post) : List.of(authority.written(form) + ' ' + whom, post);
    }

    /** What stands below it. */
    public String written() {
        return title.isEmpty() ? name : title + ' ' + name;
    }
}
