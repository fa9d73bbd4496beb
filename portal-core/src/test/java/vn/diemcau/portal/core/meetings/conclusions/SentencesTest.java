package vn.diemcau.portal.core.meetings.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentencesAreParted() {
        assertThat(Sentences.of("Giao Phòng KHTH chủ trì. Các khoa gửi số liệu trước ngày 15/12/2026! Ai phụ trách?"))
                .containsExactly("Giao Phòng KHTH chủ trì.", "Các khoa gửi số liệu trước ngày 15/12/2026!", "Ai phụ trách?");
    }

    @Test
    void numbersAndLettersThatCountStayWithWhatTheyCount() {
        assertThat(Sentences.of("1. Rà soát kế hoạch. 2. Tập huấn.\na) Khoa Nội làm trước.\nIV. Tổ chức thực hiện"))
                .containsExactly("1. Rà soát kế hoạch.", "2. Tập huấn.", "a) Khoa Nội làm trước.", "IV. Tổ chức thực hiện");
    }

    @Test
    void titlesAreNoEnds() {
        assertThat(Sentences.of("Đồng chí PGS. TS. Trịnh Hữu Phúc kết luận. BS. Ân phụ trách."))
                .containsExactly("Đồng chí PGS. TS. Trịnh Hữu Phúc kết luận.", "BS. Ân phụ trách.");
        assertThat(Sentences.of("Bệnh viện tại TP. Thanh Hóa và ThS. Nguyễn V. Anh cùng làm.")).hasSize(1);
    }

    @Test
    void numbersWithPointsAreNoEnds() {
        assertThat(Sentences.of("Có 32.637 đại biểu tại 827 điểm cầu. Kết thúc lúc 11.30.")).hasSize(2);
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.of(" \n\n ")).isEmpty();
    }
}
