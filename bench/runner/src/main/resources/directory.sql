-- 5,000 people beside those of the demo hospital, with names as frequent as in life, numbers, rooms, skills and a post each in
-- a section of the demo hospital. The same at every run.
with names as (
    select i,
           (string_to_array('Nguyễn,Nguyễn,Nguyễn,Nguyễn,Trần,Trần,Lê,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Đinh,Trịnh,Mai', ','))[1 + i * 7 % 24] as family,
           (string_to_array('Văn,Thị,Thị Thu,Đức,Minh,Thị Ngọc,Hữu,Quang,Thị Kim,Xuân,Thanh,Đình,Thị Hồng,Ngọc,Công,Thị Bích,Anh,Quốc,Thị Mai,Trọng', ','))[1 + (i / 24) * 11 % 20] as middle,
           (string_to_array('Hùng,Hương,Lan,Dũng,Hạnh,Hòa,Anh,Tuấn,Linh,Mai,Nam,Ngọc,Phương,Quân,Quỳnh,Sơn,Thảo,Thắng,Trang,Trung,Tú,Vân,Việt,Yến,An,Bình,Châu,Cường,Duyên,Đạt,Giang,Hà,Hải,Hiền,Hoa,Huệ,Khánh,Khoa,Kiên,Lâm', ','))[1 + (i / 480 + i * 13) % 40] as given
    from generate_series(1, 5000) i)
insert into staff_member (id, staff_number, family_name, middle_name, given_name, degree, email, extension, mobile, room, languages, skills, version)
select gen_random_uuid(), 'DB' || i, family, middle, given,
       (string_to_array('BS,CN,CN,DS,BSCKI,ThS.BS,,,,', ','))[1 + i % 10],
       'nv' || i || '@benhvien.example', (20000 + i)::text, '+849' || lpad((i * 7919 % 100000000)::text, 8, '0'),
       'Nhà ' || chr(65 + i % 6) || ', phòng ' || 101 + i % 400, case when i % 3 = 0 then 'Tiếng Anh (B1)' else '' end,
       (string_to_array('Siêu âm tim,Nội soi tiêu hóa,Tiêm truyền,Hồi sinh tim phổi,,,,', ','))[1 + i % 8], 1
from names;

insert into post (id, staff_member_id, section_id, title, rank, from_date)
select gen_random_uuid(), m.id, s.id, (string_to_array('Bác sĩ,Điều dưỡng,Điều dưỡng,Kỹ thuật viên,Hộ lý,Chuyên viên', ','))[1 + m.n % 6],
       5 + m.n % 3, date '2020-01-01'
from (select id, substr(staff_number, 3)::int n from staff_member where staff_number like 'DB%') m
join (select id, row_number() over (order by position, code) - 1 place, count(*) over () total
      from section where kind not in ('PARTY', 'MASS_ORGANISATION')) s on s.place = m.n % s.total;

analyze;
