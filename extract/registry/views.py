"""Readable views over the tables, named in Vietnamese, for people who open the database themselves."""

VIEWS = {
    "chi_tieu": """
        SELECT s.id, s.indicator AS noi_dung, s.value AS gia_tri, s.high AS den_gia_tri, s.unit AS don_vi,
               s.comparator AS so_sanh, s.words AS nguyen_van, s.kind AS loai, s.measure AS cach_do,
               s.direction AS chieu_huong, s.per AS tinh_theo, s.year AS nam,
               s.period_start AS tu, s.period_end AS den,
               s.leads AS chu_tri, s.heading AS muc, s.page AS trang, p.text AS doan_van,
               d.number AS so_van_ban, d.type AS loai_van_ban, d.date AS ngay, d.issuer AS co_quan_ban_hanh,
               d.level AS cap, d.place AS dia_ban, d.sector AS linh_vuc, d.title AS trich_yeu, d.path AS tep,
               s.review AS can_xem_lai, s.first_seen AS ghi_nhan
        FROM statements s JOIN documents d ON d.id = s.document_id JOIN passages p ON p.id = s.passage_id""",
    "van_ban": """
        SELECT d.id, d.type AS loai, d.number AS so, d.date AS ngay, d.issuer AS co_quan_ban_hanh,
               d.level AS cap, d.place AS dia_ban, d.sector AS linh_vuc, d.title AS trich_yeu,
               d.signer AS nguoi_ky, d.period_start AS tu, d.period_end AS den, d.statements AS so_chi_tieu,
               d.path AS tep, d.pages AS so_trang, d.warnings AS luu_y,
               d.first_seen AS ghi_nhan, d.changed AS thay_doi
        FROM documents d""",
    "phan_cong": """
        SELECT a.id, a.leads AS chu_tri, a.coordinates AS phoi_hop, a.task AS nhiem_vu,
               a.deadline AS thoi_han, a.heading AS muc, a.quote AS nguyen_van,
               d.number AS so_van_ban, d.issuer AS co_quan_ban_hanh, d.title AS trich_yeu, d.path AS tep
        FROM assignments a JOIN documents d ON d.id = a.document_id""",
    "thoi_han": """
        SELECT t.id, t.type AS loai, t.date AS ngay, t.period_start AS tu, t.period_end AS den,
               t.recurrence AS dinh_ky, t.task AS nhiem_vu, t.quote AS nguyen_van, d.number AS so_van_ban,
               d.issuer AS co_quan_ban_hanh, d.title AS trich_yeu, d.path AS tep
        FROM deadlines t JOIN documents d ON d.id = t.document_id""",
    "vien_dan": """
        SELECT c.id, c.role AS vai_tro, c.type AS loai, c.number AS so, c.date AS ngay, c.issuer AS co_quan,
               c.quote AS nguyen_van, d.number AS so_van_ban, d.title AS trich_yeu, d.path AS tep
        FROM citations c JOIN documents d ON d.id = c.document_id""",
    "lich_su": """
        SELECT h.id, h.seen AS luc, h.change AS thay_doi, h.field AS truong, h.indicator AS noi_dung,
               h.before AS truoc, h.after AS sau, d.number AS so_van_ban, d.title AS trich_yeu, d.path AS tep
        FROM changes h JOIN documents d ON d.id = h.document_id""",
    "tep_loi": "SELECT f.path AS tep, f.vi AS ly_do, f.first_seen AS ghi_nhan FROM failures f",
}
"""The query of each view, in words that both databases understand."""
